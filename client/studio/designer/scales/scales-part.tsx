import "./scales.css";
import { useEffect, useRef } from "react";
import type { DesignerPart } from "../designer-part.ts";
import { useUndoToast } from "../use-undo-toast.ts";
import { AddScale } from "./add-scale.tsx";
import { EditScale } from "./edit-scale.tsx";
import { ScaleList } from "./scale-list.tsx";

/** The scores that a questionnaire gives: which there are, and how one of them is made. */
export function ScalesPart({
	chosen,
	choose,
	undo,
	...part
}: DesignerPart & {
	/** The scale that is open, by its place in the list. */
	chosen: number;
	choose: (at: number) => void;
	undo: () => void;
}) {
	const sayUndoable = useUndoToast(part.definition, undo);
	const { scales } = part.definition;
	const open = Math.min(chosen, scales.length - 1);
	const scale = scales[open];
	const editor = useRef<HTMLDivElement>(null);
	const isNew = useRef(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: looks when another scale is open
	useEffect(() => {
		if (isNew.current) editor.current?.querySelector("input")?.focus();
		isNew.current = false;
	}, [scale?.id]);
	const openNew = (at: number) => {
		isNew.current = true;
		choose(at);
	};
	return (
		<div className="scales-part">
			<div>
				{scales.length === 0 && <NoScale />}
				<ScaleList
					part={part}
					open={open}
					choose={choose}
					openNew={openNew}
					sayUndoable={sayUndoable}
				/>
				<AddScale part={part} openNew={openNew} />
			</div>
			{scale && (
				<div ref={editor}>
					<EditScale key={open} part={part} at={open} scale={scale} />
				</div>
			)}
		</div>
	);
}

function NoScale() {
	return (
		<div className="empty">
			<h3>No scores yet</h3>
			<p>
				Without a score each question is read by itself. To sum several up,
				choose the questions that belong together and make a score of them.
			</p>
		</div>
	);
}
