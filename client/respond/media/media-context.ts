import { createContext, useContext } from "react";
import type { Collection } from "../../../server/collect/collect.schemas.ts";

type Media = Collection["media"];

const MediaContext = createContext<Media>([]);

export const MediaProvider = MediaContext.Provider;

/** The team's recording of this item in this language; undefined where there is none. */
export function useSound(item: string, language: string): string | undefined {
	return useContext(MediaContext).find(
		(each) =>
			each.kind === "audio" && each.item === item && each.language === language,
	)?.url;
}

/** The picture of an item, or of one of its options. */
export function usePicture(
	item: string,
	option: string | null,
): Media[number] | undefined {
	return useContext(MediaContext).find(
		(each) =>
			each.kind === "picture" && each.item === item && each.option === option,
	);
}
