import type { Code, Instrument, Scale } from "#instruments/definition.ts";
import { usableCodes } from "#instruments/editing/usable-codes.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { itemsById } from "#instruments/instrument-index.ts";
import { inLanguage } from "#instruments/text.ts";
import type { ScaleFields } from "./scale-fields.ts";

/** Which answers are at the top, or which are counted. Nothing for rules that use them all. */
export function CodeFields({ fields }: { fields: ScaleFields }) {
	const { part, scale, edit, path, fault } = fields;
	const { definition, language } = part;
	if (scale.rule !== "count" && scale.rule !== "top-share") return null;
	const { offered, usual } = usableCodes(definition, scale);
	const chosen = scale.codes ?? usual;
	const all = [...new Set([...offered, ...chosen])];
	const toggle = (code: Code) => {
		const codes = all.filter((each) =>
			each === code ? !chosen.includes(code) : chosen.includes(each),
		);
		edit("Change which answers count", "codes", (before) =>
			withOptional(before, "codes", codesOrUsual(codes, usual)),
		);
	};
	const wrong = fault("codes");
	return (
		<fieldset
			className={wrong ? "field faulty" : "field"}
			data-pointer={path("codes")}
		>
			<legend>
				{scale.rule === "count"
					? "Answers that are counted"
					: "Answers at the top"}
			</legend>
			{wrong && <p className="fault">{wrong}</p>}
			<ul className="question-ticks">
				{all.map((code) => (
					<li key={`${typeof code} ${code}`}>
						<label className="tick-line">
							<input
								type="checkbox"
								checked={chosen.includes(code)}
								onChange={() => toggle(code)}
							/>
							<span>
								{offered.includes(code)
									? codeWords(definition, scale, code, language)
									: `${code} (no longer offered)`}
							</span>
						</label>
					</li>
				))}
			</ul>
		</fieldset>
	);
}

/** Absent where it is what the rule takes anyway, and where nothing is left. */
function codesOrUsual(codes: Code[], usual: Code[]): Code[] | undefined {
	const isUsual =
		codes.length === usual.length &&
		codes.every((code) => usual.includes(code));
	return isUsual || codes.length === 0 ? undefined : codes;
}

/** `4 Agree`, by the first question that offers it; points of a rating have no words. */
function codeWords(
	definition: Instrument,
	{ items = [] }: Scale,
	code: Code,
	language: string,
): string {
	for (const id of items) {
		const option = itemsById(definition).get(id)?.options.get(code);
		if (option) return `${code} ${inLanguage(option.label, language)}`;
	}
	return String(code);
}
