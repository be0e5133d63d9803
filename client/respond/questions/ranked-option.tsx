import type { ReactNode } from "react";
import { useWords } from "../words-context.ts";

interface RankedOptionProps {
	id: string;
	label: string;
	picture: ReactNode;
	/** From 1; 0 where the option has none. */
	rank: number;
	/** How many options have a rank. */
	of: number;
	/** Whether every rank is given away. */
	isFull: boolean;
	onTap(): void;
	onMove(by: -1 | 1): void;
}

/** An option with its rank, and what moves it among those that have one. */
export function RankedOption(props: RankedOptionProps) {
	const { id, label, picture, rank, of, isFull, onTap, onMove } = props;
	const { mark, say } = useWords();
	const isRanked = rank > 0;
	const isDisabled = isFull && !isRanked;
	return (
		<div className="ranked">
			<button
				type="button"
				className="card rank"
				id={id}
				aria-pressed={isRanked}
				aria-disabled={isDisabled}
				onClick={() => !isDisabled && onTap()}
			>
				<span className="place" aria-hidden="true">
					{isRanked ? rank : ""}
				</span>
				<span>
					{isRanked && (
						<span className="visually-hidden" {...mark}>
							{say("rankPlace", { rank })}
						</span>
					)}
					{picture}
					{label}
				</span>
			</button>
			{isRanked && of > 1 && (
				<>
					<button
						type="button"
						className="move"
						aria-label={say("rankUp", { option: label })}
						aria-disabled={rank === 1}
						onClick={() => rank > 1 && onMove(-1)}
						{...mark}
					>
						<span aria-hidden="true">↑</span>
					</button>
					<button
						type="button"
						className="move"
						aria-label={say("rankDown", { option: label })}
						aria-disabled={rank === of}
						onClick={() => rank < of && onMove(1)}
						{...mark}
					>
						<span aria-hidden="true">↓</span>
					</button>
				</>
			)}
		</div>
	);
}
