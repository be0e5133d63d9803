import { useRef, useState } from "react";

/** In milliseconds: a longer pause begins another step that can be undone. */
const pause = 1500;
const mostSteps = 200;

/** A value whose changes can be taken back: what is typed into one field without a pause is one step. */
export function useUndo<Value>(first: Value) {
	const [value, setValue] = useState(first);
	const [past, setPast] = useState<readonly Value[]>([]);
	const last = useRef({ field: "", at: 0 });
	function change(next: Value, field: string) {
		const at = Date.now();
		const isStep = field !== last.current.field || at - last.current.at > pause;
		last.current = { field, at };
		if (isStep) setPast([...past.slice(1 - mostSteps), value]);
		setValue(next);
	}
	function undo() {
		const before = past.at(-1);
		if (before === undefined) return;
		last.current = { field: "", at: 0 };
		setPast(past.slice(0, -1));
		setValue(before);
	}
	return { value, change, undo, canUndo: past.length > 0 };
}
