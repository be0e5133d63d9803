import type { ReactNode } from "react";
import { useFieldId } from "./field-id.ts";

export function TickField({
	name,
	label,
	hint,
	ticked,
	onTick,
}: {
	name: string;
	label: string;
	hint?: ReactNode;
	ticked: boolean;
	onTick: (ticked: boolean) => void;
}) {
	const id = useFieldId(name);
	return (
		<div className="tick">
			<input
				type="checkbox"
				id={id}
				name={name}
				checked={ticked}
				aria-describedby={hint ? `${id}-hint` : undefined}
				onChange={(event) => onTick(event.target.checked)}
			/>
			<label htmlFor={id}>{label}</label>
			{hint && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
		</div>
	);
}
