import { useRef, useState } from "react";
import { pointer } from "#instruments/fault.ts";
import type { DesignerPart } from "../designer-part.ts";
import { useUndoToast } from "../use-undo-toast.ts";
import { AddSet } from "./add-set.tsx";
import { ResponseSet } from "./response-set.tsx";

/** The lists of answers that questions offer. */
export function AnswersPart({
	undo,
	...part
}: DesignerPart & { undo: () => void }) {
	const { definition } = part;
	const sayUndoable = useUndoToast(definition, undo);
	const ids = Object.keys(definition.responseSets);
	const [added, setAdded] = useState("");
	const list = useRef<HTMLDivElement>(null);
	return (
		<div
			className="answer-sets"
			ref={list}
			data-pointer={pointer("responseSets")}
		>
			<p className="hint">
				One list may serve many questions: what you change here changes in all
				of them.
			</p>
			<AddSet part={part} onAdded={setAdded} />
			{ids.length === 0 && (
				<div className="empty">
					<h3>There is no list of answers yet</h3>
					<p>
						Begin with a ready-made one, and change its words to fit. Questions
						that are typed or rated need none.
					</p>
				</div>
			)}
			{ids.map((id) => (
				<ResponseSet
					key={id}
					id={id}
					part={part}
					isNew={id === added}
					onAdded={setAdded}
					sayUndoable={sayUndoable}
				/>
			))}
		</div>
	);
}
