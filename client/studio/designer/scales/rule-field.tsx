import type { Scale } from "#instruments/definition.ts";
import { withOptional } from "#instruments/editing/with-optional.ts";
import { workedMiniature } from "#instruments/editing/worked-miniature.ts";
import { RadioField } from "../../forms/radio-field.tsx";
import { miniatureInWords, ruleNames, ruleWords } from "./rule-words.ts";
import type { ScaleFields } from "./scale-fields.ts";

type Rule = Scale["rule"];

/** How the parts become one figure, each rule with a small case worked from this score's own questions. */
export function RuleField({ fields }: { fields: ScaleFields }) {
	const { part, scale, edit, path, fault } = fields;
	return (
		<RadioField
			name={path("rule")}
			label="How it is worked out"
			fault={fault("rule")}
			choices={ruleNames.map((rule) => {
				const miniature = workedMiniature(part.definition, scale, rule);
				const { name, meaning } = ruleWords[rule];
				return {
					value: rule,
					label: name,
					hint: `${meaning} ${
						miniature
							? `For example: ${miniatureInWords(rule, miniature)}.`
							: "What this score is made from has no values for it."
					}`,
				};
			})}
			value={scale.rule}
			onValue={(rule) =>
				edit("Change how a score is worked out", "rule", (before) =>
					withRule(before, rule as Rule),
				)
			}
		/>
	);
}

/** Codes that are named for one rule mean nothing to another, and a count is never made up. */
function withRule(scale: Scale, rule: Rule): Scale {
	const plain = withOptional({ ...scale, rule }, "codes", undefined);
	return rule === "count"
		? withOptional(
				withOptional(plain, "impute", undefined),
				"recode",
				undefined,
			)
		: plain;
}
