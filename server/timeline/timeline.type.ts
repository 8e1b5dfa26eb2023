import { createUnionType, Field, Int, ObjectType, registerEnumType } from "type-graphql";
import {
  EVENT_KINDS,
  type EventKind as EventKindWord,
  PERIODS,
  type Period as PeriodWord,
  TIMELINE_ORDERS,
  type TimelineOrder as TimelineOrderWord,
} from "#graph/read/timeline";
import { Agreement } from "../agreement/agreement.type.js";
import { Meeting } from "../meeting/meeting.type.js";
import { typeOfId } from "../node/node.type.js";
import { connectionType } from "../page/connection.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { describeValues, enumValues } from "../vocabulary/enum-values.js";

export const EventKind = enumValues(EVENT_KINDS);
registerEnumType(EventKind, {
  name: "EventKind",
  description: "What happens at a time.",
  valuesConfig: describeValues<EventKindWord>({
    Meeting: "A meeting.",
    Agreement: "The conclusion of an agreement.",
  }),
});

export const TimelineOrder = enumValues(TIMELINE_ORDERS);
registerEnumType(TimelineOrder, {
  name: "TimelineOrder",
  description: "Which come first.",
  valuesConfig: describeValues<TimelineOrderWord>({ oldest: "The earliest.", newest: "The latest." }),
});

export const Period = enumValues(PERIODS);
registerEnumType(Period, {
  name: "Period",
  description: "How long the stretches are in which something is counted.",
  valuesConfig: describeValues<PeriodWord>({
    year: "Years.",
    month: "Months. What is known by its year alone is in none.",
  }),
});

export const TimelineEvent = createUnionType({
  name: "TimelineEvent",
  description: "Something with a date.",
  types: () => [Meeting, Agreement] as const,
  resolveType: ({ id }: { id: string }) => typeOfId(id),
});

@ObjectType("PeriodCount", { description: "How much happened in a stretch of time." })
export class PeriodCount {
  @Field(() => EdtfDate, { description: "The year or month." })
  period: string;

  @Field(() => Int, { description: "Held meetings; letters do not count." })
  meetings: number;

  @Field(() => Int, { description: "Meetings that were announced." })
  planned: number;

  @Field(() => Int, { description: "Agreements." })
  agreements: number;
}

const Events = connectionType<{ id: string }>(
  "TimelineEvent",
  () => TimelineEvent,
  "dated meetings and agreements",
);

@ObjectType("TimelineConnection", { description: "A page of what happened, in order of time." })
export class TimelineConnection extends Events {}
