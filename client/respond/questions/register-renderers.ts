/** The component that shows each type of item. */
import { DateFields } from "./date.tsx";
import { Information } from "./information.tsx";
import { LongText } from "./long-text.tsx";
import { MultipleChoice } from "./multiple-choice.tsx";
import { NumberField } from "./number.tsx";
import { Rating } from "./rating.tsx";
import { registerRenderer } from "./renderer.tsx";
import { ShortText } from "./short-text.tsx";
import { SingleChoice } from "./single-choice.tsx";

export function registerRenderers(): void {
	registerRenderer("single", SingleChoice);
	registerRenderer("multiple", MultipleChoice);
	registerRenderer("rating", Rating);
	registerRenderer("number", NumberField);
	registerRenderer("date", DateFields);
	registerRenderer("text", ShortText);
	registerRenderer("long-text", LongText);
	registerRenderer("information", Information);
}
