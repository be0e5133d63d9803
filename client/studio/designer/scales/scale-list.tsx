import type { Scale } from "#instruments/definition.ts";
import { duplicateScale } from "#instruments/editing/duplicate-scale.ts";
import { moved } from "#instruments/editing/moved.ts";
import { removeScale } from "#instruments/editing/remove-scale.ts";
import { pointer } from "#instruments/fault.ts";
import { inLanguage } from "#instruments/text.ts";
import type { DesignerPart } from "../designer-part.ts";
import { isWithin } from "../fault-at.ts";
import { ruleWords } from "./rule-words.ts";

/** The scales in the order of reports, with what can be done to each. */
export function ScaleList({
	part,
	open,
	choose,
	openNew,
	sayUndoable,
}: {
	part: DesignerPart;
	open: number;
	choose: (at: number) => void;
	openNew: (at: number) => void;
	sayUndoable: (words: string) => void;
}) {
	const { scales } = part.definition;
	return (
		<ol className="scale-list">
			{scales.map((scale, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: an id may be given twice while it is typed
				<li key={at}>
					<ScaleRow
						scale={scale}
						at={at}
						part={part}
						isOpen={at === open}
						choose={choose}
					/>
					{at === open && (
						<ScaleActions
							name={scaleName(scale, part.language)}
							at={at}
							part={part}
							choose={choose}
							openNew={openNew}
							sayUndoable={sayUndoable}
						/>
					)}
				</li>
			))}
		</ol>
	);
}

export function scaleName(scale: Scale, language: string): string {
	return inLanguage(scale.title, language) || scale.id;
}

function ScaleRow({
	scale,
	at,
	part,
	isOpen,
	choose,
}: {
	scale: Scale;
	at: number;
	part: DesignerPart;
	isOpen: boolean;
	choose: (at: number) => void;
}) {
	const path = pointer("scales", at);
	const wrong = part.faults.filter((fault) => isWithin(fault.path, path));
	return (
		<button
			type="button"
			className="scale-row"
			aria-current={isOpen}
			data-pointer={path}
			onClick={() => choose(at)}
		>
			<span>{scaleName(scale, part.language)}</span>
			<span className="scale-row-notes">
				{ruleWords[scale.rule].name}
				{scale.primary && <span className="badge press">Primary</span>}
				{wrong.length > 0 && (
					<span className="badge look">{wrong.length} to mend</span>
				)}
			</span>
		</button>
	);
}

function ScaleActions({
	name,
	at,
	part,
	choose,
	openNew,
	sayUndoable,
}: {
	name: string;
	at: number;
	part: DesignerPart;
	choose: (at: number) => void;
	openNew: (at: number) => void;
	sayUndoable: (words: string) => void;
}) {
	const { definition, change } = part;
	const move = (to: number) => {
		change(`Move the score ${name}`, (before) => ({
			...before,
			scales: moved(before.scales, at, to),
		}));
		choose(to);
	};
	const actions = [
		{ label: "Move up", can: at > 0, act: () => move(at - 1) },
		{
			label: "Move down",
			can: at < definition.scales.length - 1,
			act: () => move(at + 1),
		},
		{
			label: "Duplicate",
			can: true,
			act: () => {
				change(`Duplicate the score ${name}`, (before) =>
					duplicateScale(before, at),
				);
				openNew(at + 1);
			},
		},
		{
			label: "Delete",
			can: true,
			act: () => {
				change(`Delete the score ${name}`, (before) => removeScale(before, at));
				sayUndoable(`The score “${name}” is deleted.`);
				choose(Math.max(0, at - 1));
			},
		},
	];
	return (
		<div className="scale-actions">
			{actions.map(({ label, can, act }) => (
				<button
					key={label}
					type="button"
					className="button quiet"
					aria-disabled={!can}
					onClick={() => can && act()}
				>
					{label}
					<span className="visually-hidden"> {name}</span>
				</button>
			))}
		</div>
	);
}
