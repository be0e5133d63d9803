import { expect, test } from "vitest";
import {
	beginHistory,
	type History,
	PAUSE,
	withAction,
} from "../../../../client/studio/designer/history.ts";
import { sampleInstrument } from "../../../instruments/sample-instrument.ts";

const wording = "/items/0/text";

/** Gives the instrument an English title. */
function typed(
	history: History,
	words: string,
	at?: string,
	time = 0,
): History {
	return withAction(history, {
		do: "change",
		label: `Type ${words}`,
		edit: (definition) => ({ ...definition, title: { en: words } }),
		at,
		time,
	});
}

const title = ({ present }: History) => present.title.en;
const undo = (history: History) => withAction(history, { do: "undo" });
const redo = (history: History) => withAction(history, { do: "redo" });
const fresh = () => beginHistory(sampleInstrument());

test("each change is undone, and done again, by its name", () => {
	const history = typed(typed(fresh(), "one"), "two");
	expect(history.past.at(-1)?.label).toBe("Type two");
	const back = undo(history);
	expect(title(back)).toBe("one");
	expect(back.future.at(-1)?.label).toBe("Type two");
	expect(title(undo(back))).toBe("Sample");
	expect(title(redo(redo(undo(back))))).toBe("two");
	expect(redo(back).past.map(({ label }) => label)).toEqual([
		"Type one",
		"Type two",
	]);
});

test("what is typed at one place without a pause is one step", () => {
	let history = fresh();
	for (const [i, words] of ["W", "Wa", "Wai"].entries())
		history = typed(history, words, wording, i * (PAUSE - 1));
	expect(history.past).toHaveLength(1);
	expect(title(undo(history))).toBe("Sample");
});

test("a pause, another place, and an undo begin another step", () => {
	const first = typed(fresh(), "a", wording, 0);
	expect(typed(first, "b", wording, PAUSE).past).toHaveLength(2);
	expect(typed(first, "b", "/title", 1).past).toHaveLength(2);
	expect(typed(first, "b", undefined, 1).past).toHaveLength(2);
	const again = redo(undo(first));
	expect(typed(again, "b", wording, 1).past).toHaveLength(2);
});

test("a new change takes away what was undone", () => {
	const history = typed(undo(typed(fresh(), "one")), "two");
	expect(history.future).toEqual([]);
	expect(redo(history)).toBe(history);
});

test("where nothing is changed, undone or redone, nothing is noted", () => {
	const history = fresh();
	const same = withAction(history, {
		do: "change",
		label: "Nothing",
		edit: (definition) => definition,
		time: 0,
	});
	expect(same).toBe(history);
	expect(undo(history)).toBe(history);
	expect(redo(history)).toBe(history);
});

test("the oldest steps go after some hundreds", () => {
	let history = fresh();
	for (let i = 0; i < 1_000; i += 1) history = typed(history, `${i}`);
	expect(history.past.length).toBeLessThanOrEqual(300);
	expect(title(undo(history))).toBe("998");
});
