import { useEffect, useRef } from "react";
import type { Option } from "#instruments/definition.ts";
import { moved } from "#instruments/editing/moved.ts";
import { optionUses } from "#instruments/editing/option-uses.ts";
import { removeOption } from "#instruments/editing/remove-option.ts";
import { pointer } from "#instruments/fault.ts";
import { inLanguage } from "#instruments/text.ts";
import { announce } from "../announce.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { usesInWords } from "../uses-in-words.ts";
import { OptionFields } from "./option-fields.tsx";

/** The options of a list, in the order in which people read them. */
export function Options({
	id,
	part,
	sayUndoable,
}: {
	id: string;
	part: DesignerPart;
	sayUndoable: (words: string) => void;
}) {
	const { definition, change, language } = part;
	const options = definition.responseSets[id]?.options ?? [];
	const list = useRef<HTMLOListElement>(null);
	/** Which element takes the focus once the list has changed. */
	const wanted = useRef<string | null>(null);
	useEffect(() => {
		if (wanted.current === null) return;
		list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
		wanted.current = null;
	});
	const edit = (
		label: string,
		change_: (options: Option[]) => Option[],
		at?: string,
	) =>
		change(
			label,
			(each) => {
				const set = each.responseSets[id];
				if (set === undefined) return each;
				const changed = { options: change_(set.options) };
				return {
					...each,
					responseSets: { ...each.responseSets, [id]: changed },
				};
			},
			at,
		);
	const nameOf = (option: Option | undefined) =>
		(option && inLanguage(option.label, language)) || String(option?.code);

	function add(option: Omit<Option, "code">, code: Option["code"]) {
		edit(`Add an option to “${id}”`, (old) => [...old, { code, ...option }]);
		wanted.current = `[data-option="${options.length}"] [data-label] input`;
		announce("An option is added.");
	}
	function move(place: number, by: -1 | 1) {
		const to = place + by;
		if (to < 0 || to >= options.length)
			return announce(`It cannot go further ${by < 0 ? "up" : "down"}.`);
		edit(`Move an option of “${id}”`, (old) => moved(old, place, to));
		wanted.current = `[data-option="${to}"] [data-move="${by}"]`;
		announce(`Now ${to + 1} of ${options.length}.`);
	}
	function remove(place: number) {
		const option = options[place];
		if (option === undefined) return;
		const uses = optionUses(definition, id, option.code);
		change(`Delete the option “${nameOf(option)}”`, (each) =>
			removeOption(each, id, option.code),
		);
		const next = Math.max(0, Math.min(place, options.length - 2));
		wanted.current = `[data-option="${next}"] [data-label] input`;
		sayUndoable(
			`The option “${nameOf(option)}” is deleted. ${usesInWords([uses], definition)}`.trim(),
		);
	}

	return (
		<>
			<ol className="options" ref={list}>
				{options.map((option, place) => (
					<OptionFields
						// biome-ignore lint/suspicious/noArrayIndexKey: codes change while they are typed, places do not
						key={place}
						id={id}
						place={place}
						option={option}
						part={part}
						edit={(label, changed, field) =>
							edit(
								label,
								(old) => old.map((each, i) => (i === place ? changed : each)),
								pointer("responseSets", id, "options", place, field),
							)
						}
						move={(by) => move(place, by)}
						remove={() => remove(place)}
					/>
				))}
			</ol>
			<p className="designer-actions">
				<button
					type="button"
					className="button"
					onClick={() => add({ label: { [language]: "" } }, nextCode(options))}
				>
					Add an option<span className="visually-hidden"> to {id}</span>
				</button>
				{!options.some(({ kind }) => kind === "not-applicable") && (
					<button
						type="button"
						className="button"
						onClick={() =>
							add(
								{
									label: {
										[language]: language.startsWith("en")
											? "This does not apply to me"
											: "",
									},
									kind: "not-applicable",
								},
								"NA",
							)
						}
					>
						Add “does not apply”
						<span className="visually-hidden"> to {id}</span>
					</button>
				)}
			</p>
		</>
	);
}

/** The number after the highest one. */
function nextCode(options: readonly Option[]): number {
	const numbers = options.flatMap(({ code }) =>
		typeof code === "number" ? [code] : [],
	);
	return numbers.length === 0 ? 1 : Math.max(...numbers) + 1;
}
