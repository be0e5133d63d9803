import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useId, useRef } from "react";
import { faultIn } from "./fault-in.ts";

/** A button for what cannot be undone: it says so and asks once more. */
export function ConfirmButton({
	label,
	of,
	question,
	action,
	act,
	done,
	children,
}: {
	label: string;
	/** What it is done to, for somebody who hears the button alone. */
	of: string;
	question: string;
	action: string;
	act: () => Promise<unknown>;
	done: () => void;
	/** What follows from it. */
	children: ReactNode;
}) {
	const dialog = useRef<HTMLDialogElement>(null);
	const titleId = useId();
	const close = () => dialog.current?.close();
	const { mutate, error } = useMutation({
		mutationFn: act,
		onSuccess() {
			close();
			done();
		},
	});
	return (
		<>
			<button
				type="button"
				className="button quiet"
				onClick={() => dialog.current?.showModal()}
			>
				{label}
				<span className="visually-hidden"> {of}</span>
			</button>
			<dialog ref={dialog} aria-labelledby={titleId}>
				<h2 id={titleId}>{question}</h2>
				{children}
				{error && (
					<p className="fault" role="alert">
						{faultIn(error)}
					</p>
				)}
				<div className="form-actions">
					<button
						type="button"
						className="button danger"
						onClick={() => mutate()}
					>
						{action}
					</button>
					<button type="button" className="button" onClick={close}>
						Keep it
					</button>
				</div>
			</dialog>
		</>
	);
}
