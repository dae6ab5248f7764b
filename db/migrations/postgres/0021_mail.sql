-- The tables of notices and mail were already written by 0019_chain.
SELECT 1;
