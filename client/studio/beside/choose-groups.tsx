import type { Value } from "../../../server/beside/value.schemas.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { amountFault } from "./amount.ts";
import type { SetAsked } from "./use-beside-choice.ts";

/** How groups are formed, which two are compared, and what a point is held to be worth. */
export function ChooseGroups({
	value: { groups, attributes, figure, comparison },
	search,
	set,
}: {
	value: Value;
	search: URLSearchParams;
	set: SetAsked;
}) {
	const by = search.get("by") ?? "";
	const choices = [
		{ value: "", label: "Choose a group" },
		...groups.map(({ key, title, n }) => ({
			value: key,
			label: `${title} (${n})`,
		})),
	];
	return (
		<div className="value-choice">
			<search className="filter" aria-label="Which groups">
				<SelectField
					name="by"
					label="Groups by"
					choices={[
						{ value: "", label: "None" },
						{ value: "site", label: "Site" },
						...attributes.map((name) => ({
							value: `attribute:${name}`,
							label: name,
						})),
					]}
					value={by}
					onValue={(by) => set({ by, group: "", comparison: "" })}
				/>
				{groups.length > 1 &&
					(["group", "comparison"] as const).map((name) => (
						<SelectField
							key={name}
							name={name}
							label={name === "group" ? "This group" : "Compared with"}
							choices={choices.map((choice) => ({
								...choice,
								disabled:
									choice.value !== "" &&
									choice.value === search.get(other[name]),
							}))}
							value={search.get(name) ?? ""}
							onValue={(key) => set({ [name]: key })}
						/>
					))}
			</search>
			{by !== "" && groups.length < 2 && (
				<p className="hint">
					There is one group alone, so there is nothing to compare. Choose other
					groups, or say under Participants who belongs to which.
				</p>
			)}
			{comparison && (
				<WorthForm
					key={search.get("worth")}
					unit={figure.unit}
					worth={search.get("worth") ?? ""}
					set={set}
				/>
			)}
		</div>
	);
}

const other = { group: "comparison", comparison: "group" } as const;

function WorthForm({
	unit,
	worth,
	set,
}: {
	unit: string;
	worth: string;
	set: SetAsked;
}) {
	const form = useForm({
		initial: { worth },
		check: ({ worth }) => {
			const fault = amountFault(worth);
			return { ...(fault && { worth: fault }) };
		},
		send: async ({ worth }) => set({ worth: worth.trim() }),
	});
	return (
		<Form form={form} action="Work out the benefit" working="Working it out…">
			<TextField
				name="worth"
				label={`What one point is worth, in ${unit}`}
				hint="What those who pay are willing to give for it. It is a judgement, not a finding: try several."
				optional
				inputMode="decimal"
				autoComplete="off"
				maxLength={20}
				value={form.values.worth}
				onValue={(worth) => form.set({ worth })}
				fault={form.faults.worth}
			/>
		</Form>
	);
}
