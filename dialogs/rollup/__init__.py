"""How ready units, waves, administrations and initiatives are, added up by one rule.

The rule, in the order it is applied (figures in `Rules`, an initiative may set its own):

1. A unit is read by what its phase asks, once it has answered that or the first deadline has passed; till then by
   what it was asked before. Each criterion shows what was answered last. An answer older than two askings of its set
   is *stale*; what no set asks again holds until somebody says otherwise. A green whose children or predecessors were
   not answered green counts as yellow. "Not applicable" counts for nothing.
2. A unit is *red* when a hard criterion is red, or when something is red and less than half of what is known is green.
3. Otherwise it is *silent* when nothing was ever answered, and *stale* when any answer that counts is stale or lacking:
   never green, however green it was once.
4. Otherwise it is *green* when nothing is red, no hard criterion is yellow and at least four of five are green.
5. Otherwise it is *yellow*.

Waves, administrations and the initiative add up the units that are asked by the same shares: red when one is red and
less than half of the known ones are green; stale when less than two thirds of the units are known; green when none is
red and four of five are green; else yellow.
"""
