import { useState } from "react";
import type { Instrument } from "#instruments/definition.ts";

/** What somebody has said is no problem in this draft, by key; kept in this browser. */
export function useHidden({ id, version }: Instrument) {
	const name = `waymark-advice-hidden:${id}:${version}`;
	const [hidden, setHidden] = useState(() => read(name));
	function keep(next: ReadonlySet<string>) {
		setHidden(next);
		try {
			localStorage.setItem(name, JSON.stringify([...next]));
		} catch {
			// A full or forbidden storage only forgets it with the page.
		}
	}
	return {
		hidden,
		hide: (key: string) => keep(new Set([...hidden, key])),
		show: (key: string) =>
			keep(new Set([...hidden].filter((each) => each !== key))),
	};
}

function read(name: string): ReadonlySet<string> {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "[]");
		return new Set(Array.isArray(kept) ? kept.map(String) : []);
	} catch {
		return new Set();
	}
}
