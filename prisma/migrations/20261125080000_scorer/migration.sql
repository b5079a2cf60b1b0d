-- Words that a later migration uses: PostgreSQL wants them committed first.
ALTER TYPE "role" ADD VALUE 'scorer';
ALTER TYPE "import_kind" ADD VALUE 'examScores';
