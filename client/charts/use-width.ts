import { type RefCallback, useCallback, useState } from "react";

/** The width of an element in CSS pixels, followed as it changes; `first` until it is known. */
export function useWidth(
	first: number,
): [box: RefCallback<HTMLElement>, width: number] {
	const [width, setWidth] = useState(first);
	const box = useCallback((element: HTMLElement | null) => {
		if (element === null) return;
		const observer = new ResizeObserver(([entry]) => {
			const seen = Math.floor(entry?.contentRect.width ?? 0);
			if (seen > 0) setWidth(seen);
		});
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	return [box, width];
}
