import { whenTheDiskIsFull } from "../helpers/disk-full.js";

// The short form of tests/slow/disk-full.test.ts.
whenTheDiskIsFull(8, 300_000);
