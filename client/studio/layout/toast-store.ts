import { ApiProblem } from "../request.ts";
import { createStore } from "../store.ts";

export interface Toast {
	id: number;
	text: string;
	/** Something the reader may do about it; such a message stays until it is closed. */
	action?: { label: string; run: () => void };
}

export const toasts = createStore<readonly Toast[]>([]);

let made = 0;

/** Tells the reader that something was done. Announced by screen readers, never in the way. */
export function say(text: string, action?: Toast["action"]): void {
	made += 1;
	toasts.set([...toasts.get(), { id: made, text, ...(action && { action }) }]);
}

/** Tells the reader why a call failed. Anything else that was thrown is a fault of ours and goes on. */
export function sayProblem(error: unknown): void {
	if (!(error instanceof ApiProblem)) throw error;
	say(`${error.title}. ${error.message}`);
}

export function closeToast(id: number): void {
	toasts.set(toasts.get().filter((toast) => toast.id !== id));
}
