import { useEffect, useRef } from "react";

/** A staff screen that nobody touches locks itself, since the next to pick it up may be anybody. */
const UNTOUCHED_MS = 2 * 60_000;

export function useAutoLock(isOpen: boolean, lock: () => void): void {
	const onLock = useRef(lock);
	onLock.current = lock;
	useEffect(() => {
		if (!isOpen) return;
		let timer: ReturnType<typeof setTimeout>;
		const touch = () => {
			clearTimeout(timer);
			timer = setTimeout(() => onLock.current(), UNTOUCHED_MS);
		};
		const hide = () => {
			if (document.visibilityState === "hidden") onLock.current();
		};
		touch();
		for (const sign of ["pointerdown", "keydown"] as const)
			window.addEventListener(sign, touch);
		document.addEventListener("visibilitychange", hide);
		return () => {
			clearTimeout(timer);
			for (const sign of ["pointerdown", "keydown"] as const)
				window.removeEventListener(sign, touch);
			document.removeEventListener("visibilitychange", hide);
		};
	}, [isOpen]);
}
