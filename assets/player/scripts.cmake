# The scripts of the page that plays a scenario, in the order in which they stand in it.
set(player_scripts draw number terms dynamics apart model conditions story facts choosing runner play
    elements words conversation tension screen main)
