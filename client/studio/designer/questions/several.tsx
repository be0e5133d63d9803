import type { Instrument } from "#instruments/definition.ts";
import { moveToSection } from "#instruments/editing/move-to-section.ts";
import { inLanguage } from "#instruments/text.ts";
import { counted } from "../../words.ts";
import { announce } from "../announce.tsx";
import type { Change } from "../designer-part.ts";
import type { Questions } from "./use-questions.ts";

/** Picks several questions, and does one thing with all of them. */
export function Several({
	definition,
	change,
	questions,
}: {
	definition: Instrument;
	change: Change;
	questions: Questions;
}) {
	const { picked, setPicked } = questions;
	const { items, sections = [], responseSets } = definition;
	const [first] = picked ?? [];
	function all(words: string, edit: (each: Instrument) => Instrument) {
		if (picked === null || picked.size === 0)
			return announce("No question is picked.");
		const what = counted(picked.size, "question");
		change(`${words} of ${what}`, edit);
		announce(`${words} of ${what}: done.`);
	}
	return (
		<div className="designer-several">
			<button
				type="button"
				className="button quiet"
				aria-pressed={picked !== null}
				onClick={() => setPicked(picked === null ? new Set() : null)}
			>
				Pick several
			</button>
			{picked !== null && (
				<fieldset>
					<legend>{counted(picked.size, "question")} picked</legend>
					<div className="designer-actions">
						<button
							type="button"
							className="button"
							onClick={() =>
								setPicked(
									picked.size === items.length
										? new Set()
										: new Set(items.map(({ id }) => id)),
								)
							}
						>
							{picked.size === items.length ? "Pick none" : "Pick all"}
						</button>
						<button
							type="button"
							className="button"
							aria-disabled={first === undefined}
							onClick={() => first !== undefined && questions.move(first, -1)}
						>
							Move up
						</button>
						<button
							type="button"
							className="button"
							aria-disabled={first === undefined}
							onClick={() => first !== undefined && questions.move(first, 1)}
						>
							Move down
						</button>
						<button
							type="button"
							className="button danger"
							aria-disabled={first === undefined}
							onClick={() => first !== undefined && questions.remove(first)}
						>
							Delete
						</button>
					</div>
					<ActOn
						label="Answer them with"
						choices={Object.keys(responseSets).map((id) => [id, id])}
						act={(id) =>
							all("Change the answers", (each) =>
								withResponseSet(each, picked, id),
							)
						}
					/>
					<ActOn
						label="Put them into"
						choices={[
							...sections.map(({ id, title }): [string, string] => [
								id,
								Object.keys(title)[0]
									? inLanguage(title, Object.keys(title)[0] ?? "")
									: id,
							]),
							["", "No section"],
						]}
						act={(id) =>
							all("Change the section", (each) =>
								moveToSection(each, picked, id || undefined),
							)
						}
					/>
				</fieldset>
			)}
		</div>
	);
}

/** One of a few, done at once with the press of the button beside it. */
function ActOn({
	label,
	choices,
	act,
}: {
	label: string;
	choices: [value: string, label: string][];
	act: (value: string) => void;
}) {
	if (choices.length === 0) return null;
	return (
		<form
			className="designer-beside"
			onSubmit={(event) => {
				event.preventDefault();
				act(String(new FormData(event.currentTarget).get("value")));
			}}
		>
			<label>
				<span>{label}</span>
				<select name="value">
					{choices.map(([value, words]) => (
						<option key={value} value={value}>
							{words}
						</option>
					))}
				</select>
			</label>
			<button type="submit" className="button">
				Do it<span className="visually-hidden">: {label}</span>
			</button>
		</form>
	);
}

/** Only what offers a list of answers can be given another. */
function withResponseSet(
	definition: Instrument,
	ids: ReadonlySet<string>,
	responseSet: string,
): Instrument {
	return {
		...definition,
		items: definition.items.map((item) =>
			ids.has(item.id) && "responseSet" in item
				? { ...item, responseSet }
				: item,
		),
	};
}
