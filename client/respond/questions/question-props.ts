import type { Item, Option } from "#instruments/definition.ts";
import type { FrameProps } from "./frame.tsx";

/** What the renderer of a question of this type is given. */
export interface QuestionProps<T extends Item = Item> {
	item: T;
	/** What the item offers; empty for items without a response set. */
	options: readonly Option[];
	language: string;
	/** As survey-core holds it; undefined when not answered. */
	value: unknown;
	onChange(value: unknown): void;
	frame: Omit<FrameProps, "children" | "hints"> & { hints: readonly string[] };
}
