import { createContext, useContext } from "react";

/** Sets the fields of one form apart from those of another on the same page. */
export const FormId = createContext("field");

/** The id of the control of a field, by its name in what is sent (`email`, `waves/0/title`). */
export function fieldId(form: string, name: string): string {
	return `${form}-${name.replaceAll("/", "-")}`;
}

export function useFieldId(name: string): string {
	return fieldId(useContext(FormId), name);
}
