import { createContext, useContext } from "react";
import type { HandOver } from "./tablet-store.ts";

/** How the tablet was handed over; undefined on any other device. */
const HandOverContext = createContext<HandOver | undefined>(undefined);

export const HandOverProvider = HandOverContext.Provider;

export function useHandOver(): HandOver | undefined {
	return useContext(HandOverContext);
}
