import type { TextItem } from "../../definition.ts";
import type { Reading } from "../tables/reading.ts";
import type { ChoiceLists } from "./choice-lists.ts";
import type { FormTexts } from "./form-texts.ts";
import type { Groups } from "./groups.ts";

/** What the rows of the survey sheet are read with. */
export interface Form {
	reading: Reading;
	texts: FormTexts;
	lists: ChoiceLists;
	groups: Groups;
}

/** What every question has, whatever its type. */
export type Question = Omit<TextItem, "type" | "maxLength">;

export const NO_WORDS = "It has no words yet: add them.";
