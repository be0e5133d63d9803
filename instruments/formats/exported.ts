import type { Loss } from "./imported.ts";

/** What became of a definition in another program's words. */
export interface Exported<Content> {
	content: Content;
	losses: Loss[];
}
