import { useState } from "react";
import type { Theme } from "../../../server/themes/themes.schemas.ts";
import { Form } from "../forms/form.tsx";
import { SelectField } from "../forms/select-field.tsx";
import { TextArea, TextField } from "../forms/text-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { SplitTheme } from "./split-theme.tsx";
import { type Place, wordsApi } from "./words-api.ts";

export type Act = (
	work: Promise<unknown>,
	done: string,
	undo?: () => void,
) => Promise<void>;

/** A theme of the codebook, and what can be done with it. */
export function ThemeEntry({
	theme,
	others,
	merged,
	place,
	act,
	onUp,
	onDown,
}: {
	theme: Theme;
	others: readonly Theme[];
	/** Those that count as this one. */
	merged: readonly Theme[];
	place: Place;
	act: Act;
	onUp?: () => void;
	onDown?: () => void;
}) {
	const { id, name, mark, description, example, retired } = theme;
	const retire = (to: boolean) =>
		act(
			wordsApi.changeTheme(place, id, { retired: to }),
			to
				? `“${name}” is retired: it is given to no further text.`
				: `“${name}” can be given again.`,
			() => retire(!to),
		);
	return (
		<li className="codebook-theme">
			<h2>
				<span aria-hidden="true" className="theme-mark">
					{mark}
				</span>{" "}
				{name}
				{retired && <span className="badge">Retired</span>}
			</h2>
			{description && <p>{description}</p>}
			{example && <p className="hint">For example: {example}</p>}
			{merged.map((each) => (
				<p key={each.id} className="hint">
					“{each.name}” counts as this theme.{" "}
					<button
						type="button"
						className="button quiet"
						onClick={() =>
							act(
								wordsApi.undoMerge(place, each.id),
								`“${each.name}” stands for itself again.`,
							)
						}
					>
						Undo the merge
						<span className="visually-hidden"> of {each.name}</span>
					</button>
				</p>
			))}
			<details>
				<summary>
					Change<span className="visually-hidden"> {name}</span>
				</summary>
				<ChangeTheme theme={theme} place={place} act={act} />
				{others.length > 0 && (
					<MergeTheme theme={theme} others={others} place={place} act={act} />
				)}
				<SplitTheme theme={theme} place={place} act={act} />
			</details>
			<div className="codebook-actions">
				{onUp && (
					<button type="button" className="button quiet" onClick={onUp}>
						Move up<span className="visually-hidden"> {name}</span>
					</button>
				)}
				{onDown && (
					<button type="button" className="button quiet" onClick={onDown}>
						Move down<span className="visually-hidden"> {name}</span>
					</button>
				)}
				<button
					type="button"
					className="button quiet"
					onClick={() => retire(!retired)}
				>
					{retired ? "Bring back" : "Retire"}
					<span className="visually-hidden"> {name}</span>
				</button>
			</div>
		</li>
	);
}

function ChangeTheme({
	theme: { id, name, description, example, mark },
	place,
	act,
}: {
	theme: Theme;
	place: Place;
	act: Act;
}) {
	const form = useForm({
		initial: { name, description, example, mark },
		send: (change) => wordsApi.changeTheme(place, id, change),
		done: (changed) =>
			act(Promise.resolve(changed), `“${changed.name}” is changed.`),
	});
	const { values, set, faults } = form;
	return (
		<Form form={form} action="Save" working="Saving…">
			<TextField
				name="name"
				label="Name"
				value={values.name}
				onValue={(name) => set({ name })}
				fault={faults.name}
			/>
			<TextField
				name="mark"
				label="Mark"
				hint="One to three letters or signs."
				maxLength={3}
				value={values.mark}
				onValue={(mark) => set({ mark })}
				fault={faults.mark}
			/>
			<TextArea
				name="description"
				label="What belongs to it, and what does not"
				rows={2}
				value={values.description}
				onValue={(description) => set({ description })}
				fault={faults.description}
			/>
			<TextField
				name="example"
				label="A typical wording"
				value={values.example}
				onValue={(example) => set({ example })}
				fault={faults.example}
			/>
		</Form>
	);
}

function MergeTheme({
	theme: { id, name },
	others,
	place,
	act,
}: {
	theme: Theme;
	others: readonly Theme[];
	place: Place;
	act: Act;
}) {
	const [into, setInto] = useState(others[0]?.id ?? "");
	const target = others.find((other) => other.id === into) ?? others[0];
	return (
		<div className="codebook-merge">
			<SelectField
				name={`merge-${id}`}
				label={`Count “${name}” as`}
				hint="What was coded stays as it is, so that it can be undone."
				choices={others.map((other) => ({
					value: other.id,
					label: other.name,
				}))}
				value={target?.id ?? ""}
				onValue={setInto}
			/>
			<button
				type="button"
				className="button"
				onClick={() =>
					target &&
					act(
						wordsApi.merge(place, id, target.id),
						`“${name}” counts as “${target.name}” from now on.`,
						() =>
							act(
								wordsApi.undoMerge(place, id),
								`“${name}” stands for itself again.`,
							),
					)
				}
			>
				Merge
			</button>
		</div>
	);
}
