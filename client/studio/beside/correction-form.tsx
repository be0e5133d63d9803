import type { Prediction } from "../../../server/beside/beside.schemas.ts";
import { figure } from "../../charts/format.ts";
import { Form } from "../forms/form.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { amountFault } from "./amount.ts";
import type { SetAsked } from "./use-beside-choice.ts";

/** What an analyst has to know from elsewhere to correct a correlation; nothing is corrected without it. */
export function CorrectionForm({
	spread,
	typed,
	set,
}: {
	spread: Prediction["spread"];
	/** What was typed before. */
	typed: { spread: string; reliability: string };
	set: SetAsked;
}) {
	const form = useForm({
		initial: typed,
		check: faultsOf,
		send: async ({ spread, reliability }) =>
			set({ spread: spread.trim(), reliability: reliability.trim() }),
	});
	const { values, set: type, faults } = form;
	return (
		<details
			className="worked-out"
			open={typed.spread + typed.reliability !== ""}
		>
			<summary>Correct for a restricted range or for chance error</summary>
			<p className="beside-words">
				Only where you know these figures from elsewhere. The correlation that
				was found stays above, and the corrected one stands below it with what
				it assumes.
			</p>
			<Form form={form} action="Show the correction" working="Correcting…">
				<TextField
					name="spread"
					label="Standard deviation of the scores among all who applied"
					hint={hintOn(spread)}
					optional
					inputMode="decimal"
					autoComplete="off"
					maxLength={20}
					value={values.spread}
					onValue={(spread) => type({ spread })}
					fault={faults.spread}
				/>
				<TextField
					name="reliability"
					label="Reliability of the figure"
					hint="Above 0 and at most 1, such as 0.8 from two raters of the same people."
					optional
					inputMode="decimal"
					autoComplete="off"
					maxLength={20}
					value={values.reliability}
					onValue={(reliability) => type({ reliability })}
					fault={faults.reliability}
				/>
			</Form>
		</details>
	);
}

function faultsOf(typed: { spread: string; reliability: string }) {
	const spread =
		amountFault(typed.spread) ??
		(isNought(typed.spread) ? "Enter a standard deviation above 0" : undefined);
	const reliability =
		amountFault(typed.reliability) ??
		(isNought(typed.reliability) || Number(typed.reliability) > 1
			? "Enter a reliability above 0 and at most 1"
			: undefined);
	return { ...(spread && { spread }), ...(reliability && { reliability }) };
}

function isNought(text: string): boolean {
	return text.trim() !== "" && Number(text) === 0;
}

function hintOn({ both, scored }: Prediction["spread"]): string {
	if (both === null || scored === null)
		return "In points of the scale, those included who were not picked.";
	return `In points of the scale, those included who were not picked. Among those with both it is ${figure(both, 2)}; among all with a score here ${figure(scored, 2)}.`;
}
