/** What a person is told of work in the background that failed for a reason that is not theirs to mend; the cause stands with the failed job. */
export const OUR_FAULT = 'Something went wrong on our side. Try again, or tell support.';
