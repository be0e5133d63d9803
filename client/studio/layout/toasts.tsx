import { useEffect, useState } from "react";
import { useStore } from "../store.ts";
import { closeToast, type Toast, toasts } from "./toast-store.ts";

const shownFor = 8_000;

export function Toasts() {
	const shown = useStore(toasts);
	return (
		<div className="toasts" role="status">
			{shown.map((toast) => (
				<ToastCard key={toast.id} toast={toast} />
			))}
		</div>
	);
}

function ToastCard({ toast }: { toast: Toast }) {
	const [held, setHeld] = useState(false);
	const stays = held || toast.action !== undefined;
	useEffect(() => {
		if (stays) return;
		const timer = setTimeout(() => closeToast(toast.id), shownFor);
		return () => clearTimeout(timer);
	}, [stays, toast.id]);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: resting on the message only keeps it from leaving
		<div
			className="toast"
			onMouseEnter={() => setHeld(true)}
			onMouseLeave={() => setHeld(false)}
			onFocus={() => setHeld(true)}
			onBlur={() => setHeld(false)}
		>
			<p>{toast.text}</p>
			{toast.action && (
				<button
					type="button"
					className="button quiet"
					onClick={() => {
						toast.action?.run();
						closeToast(toast.id);
					}}
				>
					{toast.action.label}
				</button>
			)}
			<button
				type="button"
				className="button quiet"
				onClick={() => closeToast(toast.id)}
			>
				Close
				<span className="visually-hidden"> message</span>
			</button>
		</div>
	);
}
