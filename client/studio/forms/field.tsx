import type { ReactNode } from "react";
import { useFieldId } from "./field-id.ts";

export interface FieldWords {
	/** Its name in what is sent, by which faults find it. */
	name: string;
	label: string;
	hint?: ReactNode;
	fault?: string | undefined;
	optional?: boolean;
}

/** What ties a control to its label, hint and fault. */
export interface ControlProps {
	id: string;
	name: string;
	"aria-describedby"?: string;
	"aria-invalid"?: true;
}

/** A label, a hint, a fault and the control that they belong to. */
export function Field({
	name,
	label,
	hint,
	fault,
	optional,
	children,
}: FieldWords & { children: (control: ControlProps) => ReactNode }) {
	const id = useFieldId(name);
	const described = [hint && `${id}-hint`, fault && `${id}-fault`]
		.filter(Boolean)
		.join(" ");
	return (
		<div className={fault ? "field faulty" : "field"}>
			<label htmlFor={id}>
				{label}
				{optional && <span className="optional"> (optional)</span>}
			</label>
			{hint && (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{fault && (
				<p className="fault" id={`${id}-fault`}>
					<span className="visually-hidden">Error: </span>
					{fault}
				</p>
			)}
			{children({
				id,
				name,
				...(described && { "aria-describedby": described }),
				...(fault && { "aria-invalid": true }),
			})}
		</div>
	);
}
