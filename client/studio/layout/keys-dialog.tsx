import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { createStore, useStore } from "../store.ts";
import { type Action, bindings } from "./keys.ts";
import { keysOn, pageKeys, switchKeys } from "./page-keys.ts";
import { useKeys } from "./use-keys.ts";

const shown = createStore(false);

export function openKeys(): void {
	shown.set(true);
}

/** Lists the keys and lets a person switch them off, as speech input may set them off by accident. */
export function KeysDialog() {
	const open = useStore(shown);
	const on = useStore(keysOn);
	const ofPage = useStore(pageKeys);
	const dialog = useRef<HTMLDialogElement>(null);
	useKeys(on, useKeyActions());
	useEffect(() => {
		if (open) dialog.current?.showModal();
	}, [open]);
	return (
		<dialog
			ref={dialog}
			aria-labelledby="keys-title"
			onClose={() => shown.set(false)}
		>
			<h2 id="keys-title">Keys</h2>
			<dl className="keys">
				{Object.values(bindings).map(({ keys, does }) => (
					<div key={does}>
						<dt>
							{keys.map((key) => (
								<kbd key={key}>{key}</kbd>
							))}
						</dt>
						<dd>{does}</dd>
					</div>
				))}
				{ofPage.map(({ keys, shown: words, does }) => (
					<div key={does}>
						<dt>
							{(words ? [words] : keys).map((key) => (
								<kbd key={key}>{key}</kbd>
							))}
						</dt>
						<dd>{does}</dd>
					</div>
				))}
			</dl>
			<div className="tick">
				<input
					type="checkbox"
					id="keys-on"
					checked={on}
					onChange={(event) => switchKeys(event.target.checked)}
				/>
				<label htmlFor="keys-on">Use these keys on this device</label>
			</div>
			<form method="dialog">
				<button type="submit" className="button">
					Close
				</button>
			</form>
		</dialog>
	);
}

function useKeyActions() {
	const navigate = useNavigate();
	const actions: Record<Action, () => void> = {
		help: openKeys,
		projects: () => navigate("/projects"),
		library: () => navigate("/library"),
		account: () => navigate("/account"),
		search: () =>
			document.querySelector<HTMLElement>("main input[type=search]")?.focus(),
	};
	return (action: Action) => actions[action]();
}
