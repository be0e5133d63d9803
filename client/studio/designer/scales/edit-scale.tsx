import type { Scale } from "#instruments/definition.ts";
import { scaleInWords } from "../../library/scale-in-words.ts";
import type { DesignerPart } from "../designer-part.ts";
import { WordedField } from "../worded-field.tsx";
import { BandFields } from "./band-fields.tsx";
import { CodeFields } from "./code-fields.tsx";
import { MissingFields } from "./missing-fields.tsx";
import { PartFields } from "./part-fields.tsx";
import { RangeFields } from "./range-fields.tsx";
import { RecodeFields } from "./recode-fields.tsx";
import { RuleField } from "./rule-field.tsx";
import { scaleFields } from "./scale-fields.ts";
import { ScaleIdField } from "./scale-id-field.tsx";
import { scaleName } from "./scale-list.tsx";
import { StandingFields } from "./standing-fields.tsx";
import { TryScale } from "./try-scale.tsx";

/** One scale: its name, what it is made from, how, and what comes out. */
export function EditScale({
	part,
	at,
	scale,
}: {
	part: DesignerPart;
	at: number;
	scale: Scale;
}) {
	const fields = scaleFields(part, at, scale);
	const { edit, path } = fields;
	const { language, faults } = part;
	return (
		<section aria-labelledby="scale-heading">
			<h3 id="scale-heading">{scaleName(scale, language)}</h3>
			<InWords part={part} scale={scale} />
			<WordedField
				at={path("title")}
				label="What it is called"
				language={language}
				faults={faults}
				text={scale.title}
				onText={(title) =>
					edit("Rename a score", "title", (before) => ({ ...before, title }))
				}
			/>
			<WordedField
				at={path("meaning")}
				label="What a high or a low score means"
				hint="In a sentence for whoever reads the figures."
				rows={2}
				language={language}
				faults={faults}
				text={scale.meaning}
				onText={(meaning) =>
					edit("Say what a score means", "meaning", (before) => ({
						...before,
						meaning,
					}))
				}
			/>
			<PartFields fields={fields} />
			<RuleField fields={fields} />
			<CodeFields fields={fields} />
			<MissingFields fields={fields} />
			<RecodeFields fields={fields} />
			<RangeFields fields={fields} />
			<BandFields fields={fields} />
			<StandingFields fields={fields} />
			<ScaleIdField fields={fields} />
			<TryScale part={part} scale={scale} />
		</section>
	);
}

/** The rule as a reader of the figures will be told it. */
function InWords({ part, scale }: { part: DesignerPart; scale: Scale }) {
	const words = scaleInWords(scale, part.definition);
	return (
		<p className="in-words">
			{words.rule} {words.missing} {words.range} {words.notes.join(" ")}
		</p>
	);
}
