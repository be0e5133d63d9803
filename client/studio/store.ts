import { useSyncExternalStore } from "react";

/** A value outside React that components may watch: what must outlive a page but not the tab. */
export interface Store<Value> {
	get(): Value;
	set(value: Value): void;
	subscribe(listener: () => void): () => void;
}

export function createStore<Value>(initial: Value): Store<Value> {
	let current = initial;
	const listeners = new Set<() => void>();
	return {
		get: () => current,
		set(value) {
			current = value;
			for (const listener of listeners) listener();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

export function useStore<Value>(store: Store<Value>): Value {
	return useSyncExternalStore(store.subscribe, store.get);
}
