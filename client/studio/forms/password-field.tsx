import { useState } from "react";
import { Field, type FieldWords } from "./field.tsx";

/** A password that may be pasted and shown: both help people choose a long one. */
export function PasswordField({
	value,
	onValue,
	kind,
	...words
}: FieldWords & {
	value: string;
	onValue: (value: string) => void;
	kind: "current-password" | "new-password";
}) {
	const [shown, setShown] = useState(false);
	return (
		<Field {...words}>
			{(control) => (
				<div className="password">
					<input
						{...control}
						type={shown ? "text" : "password"}
						autoComplete={kind}
						autoCapitalize="none"
						spellCheck={false}
						value={value}
						onChange={(event) => onValue(event.target.value)}
					/>
					<button
						type="button"
						className="button"
						aria-controls={control.id}
						onClick={() => setShown(!shown)}
					>
						{shown ? "Hide" : "Show"}
						<span className="visually-hidden"> password</span>
					</button>
				</div>
			)}
		</Field>
	);
}
