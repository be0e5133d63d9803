import { useEffect, useRef } from "react";
import { unusedSetId } from "#instruments/editing/add-ready-made.ts";
import { usersOf } from "#instruments/editing/remove-option.ts";
import { renameKeys } from "#instruments/editing/rename-keys.ts";
import { pointer } from "#instruments/fault.ts";
import { announce } from "../announce.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { questionName } from "../question-name.ts";
import { Options } from "./options.tsx";
import { SetName } from "./set-name.tsx";

/** One list of answers: its name, its options, and which questions offer it. */
export function ResponseSet({
	id,
	part,
	isNew,
	onAdded,
	sayUndoable,
}: {
	id: string;
	part: DesignerPart;
	/** Just added: the focus goes to it. */
	isNew: boolean;
	onAdded: (id: string) => void;
	sayUndoable: (words: string) => void;
}) {
	const { definition, change, faults, language } = part;
	const at = pointer("responseSets", id);
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (isNew) heading.current?.focus();
	}, [isNew]);
	const users = usersOf(definition, id);
	const names = definition.items
		.filter((item) => users.has(item.id))
		.map((item) => questionName(item, language));
	const ownFault = faults.find(({ path }) => path === at)?.message;

	function duplicate() {
		const copy = unusedSetId(definition, `${id}_copy`);
		change(`Duplicate the answers “${id}”`, (each) => {
			const set = each.responseSets[id];
			return set === undefined
				? each
				: { ...each, responseSets: { ...each.responseSets, [copy]: set } };
		});
		onAdded(copy);
		announce(`The answers “${id}” are copied to “${copy}”.`);
	}
	function remove() {
		change(`Delete the answers “${id}”`, (each) => ({
			...each,
			responseSets: renameKeys(each.responseSets, (key) =>
				key === id ? null : key,
			),
		}));
		sayUndoable(`The answers “${id}” are deleted.`);
	}

	return (
		<section className="card answer-set" data-pointer={at}>
			<h3 ref={heading} tabIndex={-1}>
				{id}
			</h3>
			{ownFault && <p className="fault">{ownFault}</p>}
			<SetName id={id} part={part} onRenamed={onAdded} />
			<Options id={id} part={part} sayUndoable={sayUndoable} />
			<UsedBy names={names} />
			<p className="designer-actions">
				<button type="button" className="button" onClick={duplicate}>
					Duplicate<span className="visually-hidden"> {id}</span>
				</button>
				{names.length === 0 && (
					<button type="button" className="button danger" onClick={remove}>
						Delete<span className="visually-hidden"> {id}</span>
					</button>
				)}
			</p>
		</section>
	);
}

const MOST = 5;

function UsedBy({ names }: { names: readonly string[] }) {
	if (names.length === 0)
		return <p className="muted">No question offers it yet.</p>;
	return (
		<div className="muted">
			<p>Questions that offer it:</p>
			<ul>
				{names.slice(0, MOST).map((name, i) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: two questions may have one wording
					<li key={i} dir="auto">
						{name}
					</li>
				))}
				{names.length > MOST && <li>and {names.length - MOST} more</li>}
			</ul>
		</div>
	);
}
