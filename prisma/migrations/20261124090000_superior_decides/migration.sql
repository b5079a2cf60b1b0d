-- E4: a department that itself sends or hosts does not decide its own request, so the superior's decision is kept with it.
ALTER TABLE "placement" ADD COLUMN "early_end_superior" TEXT;
ALTER TABLE "placement_outcome" ADD COLUMN "superior" TEXT;
