import { type ReactNode, useEffect, useRef } from "react";

/** A list of entries of one kind, each with its fields; a new one takes the focus. */
export function EntryList<Entry>({
	title,
	one,
	hint,
	fault,
	at,
	entries,
	onEntries,
	empty,
	children,
}: {
	title: string;
	/** What one entry is called, such as "source". */
	one: string;
	hint?: string;
	/** Of the list as a whole. */
	fault?: string | undefined;
	/** The list's JSON pointer. */
	at: string;
	entries: readonly Entry[];
	onEntries: (label: string, entries: Entry[]) => void;
	/** An entry to begin with; undefined where none can be made yet. */
	empty: () => Entry | undefined;
	children: (
		entry: Entry,
		i: number,
		onEntry: (entry: Entry) => void,
	) => ReactNode;
}) {
	const box = useRef<HTMLFieldSetElement>(null);
	const known = useRef(entries.length);
	const isAdding = useRef(false);
	useEffect(() => {
		if (isAdding.current && entries.length > known.current) {
			box.current
				?.querySelector<HTMLElement>(
					":scope > .entry:last-of-type :is(input, select, textarea)",
				)
				?.focus();
		}
		isAdding.current = false;
		known.current = entries.length;
	}, [entries.length]);
	const first = empty();
	return (
		<fieldset
			className={fault ? "field faulty" : "field"}
			data-pointer={at}
			ref={box}
		>
			<legend>{title}</legend>
			{hint && <p className="hint">{hint}</p>}
			{fault && <p className="fault">{fault}</p>}
			{entries.map((entry, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: an entry being typed has no other name
				<fieldset className="entry" key={i}>
					<legend>
						{one.charAt(0).toUpperCase()}
						{one.slice(1)} {i + 1}
					</legend>
					{children(entry, i, (changed) =>
						onEntries(`Change a ${one}`, entries.with(i, changed)),
					)}
					<button
						type="button"
						className="button quiet"
						onClick={() =>
							onEntries(`Remove a ${one}`, entries.toSpliced(i, 1))
						}
					>
						Remove
						<span className="visually-hidden">
							{" "}
							{one} {i + 1}
						</span>
					</button>
				</fieldset>
			))}
			{first !== undefined && (
				<button
					type="button"
					className="button"
					onClick={() => {
						isAdding.current = true;
						onEntries(`Add a ${one}`, [...entries, first]);
					}}
				>
					Add a {one}
				</button>
			)}
		</fieldset>
	);
}
