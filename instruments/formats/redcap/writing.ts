import type { Condition, Instrument } from "../../definition.ts";
import type { Loss } from "../imported.ts";
import type { Column } from "./columns.ts";

/** Some cells of a row of the dictionary. */
export type Row = { [column in Column]?: string };

/** What a row is written with. */
export interface Writing {
	definition: Instrument;
	language: string;
	variable(id: string): string;
	logic(condition: Condition): string | null;
	losses: Loss[];
}
