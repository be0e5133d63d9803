import { codesWithoutValue } from "#instruments/editing/codes-without-value.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { inLanguage } from "#instruments/text.ts";
import { Field } from "../../forms/field.tsx";
import { NumberInput } from "../number-input.tsx";
import type { ScaleFields } from "./scale-fields.ts";

/** Answers without a value, such as "does not apply", and what one counts as here where the rule gives it one. */
export function RecodeFields({ fields }: { fields: ScaleFields }) {
	const { part, scale, edit, path, fault } = fields;
	const { recode = {} } = scale;
	const options = codesWithoutValue(part.definition, scale);
	const gone = Object.keys(recode).filter(
		(code) => !options.some((option) => option.code === code),
	);
	if (scale.rule === "count" || options.length + gone.length === 0) return null;
	const set = (code: string, value: number | undefined) =>
		edit("Change what an answer counts as", "recode", (before) => {
			const { [code]: _, ...others } = before.recode ?? {};
			const all = value === undefined ? others : { ...others, [code]: value };
			return withOptional(
				before,
				"recode",
				Object.keys(all).length > 0 ? all : undefined,
			);
		});
	const rows = [
		...options.map(({ code, label }) => ({
			code: String(code),
			words: inLanguage(label, part.language),
		})),
		...gone.map((code) => ({ code, words: `${code} (no longer offered)` })),
	];
	return (
		<fieldset className="field" data-pointer={path("recode")}>
			<legend>Answers without a value</legend>
			<p className="hint">
				They count as missing. Leave them empty, unless the published rule of
				the instrument gives them a value.
			</p>
			<div className="fields-beside">
				{rows.map(({ code, words }) => (
					<Field
						key={code}
						name={path("recode", code)}
						label={`“${words}” counts as`}
						optional
						fault={fault("recode", code)}
					>
						{(control) => (
							<NumberInput
								{...control}
								value={recode[code]}
								onValue={(value) => set(code, value)}
							/>
						)}
					</Field>
				))}
			</div>
			{Object.keys(recode).length > 0 && (
				<p className="callout">
					People who say that a question does not apply to them are scored as if
					they had judged it. Say so under the cautions, and give the score
					without it as well.
				</p>
			)}
		</fieldset>
	);
}
