import { useEffect, useId, useRef, useState } from "react";

/** Where a form begins: its code, typed or scanned by a reader that types. */
export function OpenByCode({
	fault,
	isBusy,
	onOpen,
}: {
	fault: string | null;
	isBusy: boolean;
	onOpen: (code: string) => void;
}) {
	const [code, setCode] = useState("");
	const id = useId();
	const input = useRef<HTMLInputElement>(null);
	useEffect(() => {
		// After the page's heading, which takes the focus when somebody arrives.
		const timer = setTimeout(() => input.current?.focus());
		return () => clearTimeout(timer);
	}, []);
	return (
		<form
			noValidate
			className="keying-code"
			onSubmit={(event) => {
				event.preventDefault();
				if (code.trim() !== "" && !isBusy) onOpen(code);
			}}
		>
			<label htmlFor={id}>Form code</label>
			<p className="hint" id={`${id}-hint`}>
				Scan the square code with a reader, or type what stands beside it, then
				press Enter.
			</p>
			{fault && (
				<p className="fault" role="alert" id={`${id}-fault`}>
					{fault}
				</p>
			)}
			<input
				type="text"
				id={id}
				ref={input}
				value={code}
				autoComplete="off"
				autoCapitalize="characters"
				spellCheck={false}
				aria-invalid={fault !== null}
				aria-describedby={`${id}-hint${fault ? ` ${id}-fault` : ""}`}
				onChange={(event) => setCode(event.target.value)}
			/>
			<button type="submit" className="button primary" aria-disabled={isBusy}>
				Open the form
			</button>
		</form>
	);
}
