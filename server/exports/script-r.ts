import type { SurveyRow } from "../surveys/surveys.queries.ts";
import { comparisonOf } from "./script-comparison.ts";

/** A script for R without packages: reads data.csv with its labels and compares the first wave with the last. */
export function rScript(survey: SurveyRow): string {
	const { person, score, before, after } = comparisonOf(survey, quoted);
	return `# ${oneLine(survey.title)}: first steps in R (base R, no packages).
# Put it beside data.csv and codebook.csv, and run it there.

read_waymark <- function(file) {
  # "NA" may be the code of an answer ("does not apply"), so that only empty cells are missing.
  read.csv(file, fileEncoding = "UTF-8-BOM", na.strings = "", check.names = FALSE,
           stringsAsFactors = FALSE, colClasses = NA)
}

data <- read_waymark("data.csv")
codebook <- read_waymark("codebook.csv")

# Labels: what each column is, and for questions with codes what each code means.
for (i in seq_len(nrow(codebook))) {
  column <- codebook$column[i]
  attr(data[[column]], "label") <- codebook$label[i]
}
labelled <- function(column) {
  pairs <- strsplit(strsplit(codebook$values[codebook$column == column], "; ", fixed = TRUE)[[1]], " = ", fixed = TRUE)
  codes <- vapply(pairs, \`[\`, "", 1)
  words <- vapply(pairs, function(pair) paste(pair[-1], collapse = " = "), "")
  factor(as.character(data[[column]]), levels = codes, labels = words)
}

cat(nrow(data), "responses\\n")
print(table(data$wave, useNA = "ifany"))

# The comparison: each person with themselves, the first response of each in either wave.
score <- ${score}
person <- ${person}
before <- ${before}
after <- ${after}

if (is.na(score)) {
  cat("The questionnaire has no scale.\\n")
} else if (is.na(person)) {
  cat("Responses are not linked: two groups, not pairs.\\n")
  groups <- data[data$wave %in% c(before, after) & !is.na(data[[score]]), ]
  if (min(table(factor(groups$wave, c(before, after)))) > 1)
    print(t.test(groups[groups$wave == after, score], groups[groups$wave == before, score]))
} else {
  completed <- grep("^completed_", names(data), value = TRUE)[1]
  first <- data[order(data[[completed]], data$response_id), ]
  first <- first[!is.na(first[[person]]), ]
  first <- first[!duplicated(first[, c(person, "wave")]), ]
  pairs <- merge(first[first$wave == before, c(person, score)],
                 first[first$wave == after, c(person, score)], by = person)
  names(pairs) <- c("person", "before", "after")
  pairs <- pairs[complete.cases(pairs), ]
  cat(nrow(pairs), "people with a score at both times\\n")
  if (nrow(pairs) > 1) print(t.test(pairs$after, pairs$before, paired = TRUE))
}
`;
}

function quoted(text: string | undefined): string {
	return text === undefined ? "NA" : JSON.stringify(text);
}

/** A comment ends with its line. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, " ");
}
