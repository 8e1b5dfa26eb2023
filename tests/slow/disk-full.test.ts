import { whenTheDiskIsFull } from "../helpers/disk-full.js";

whenTheDiskIsFull(60, 900_000);
