using Headwater.Returns.Rules;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>What the rules of this return ask of a child or of the whole census again and again.</summary>
internal static class CensusChild
{
    extension(ReturnYear year)
    {
        /// <summary>Whether a day is known and within the year of the census.</summary>
        public bool Holds(DateOnly? day) => day >= year.First && day <= year.Last;
    }

    extension(Child child)
    {
        /// <summary>The child protection plan that a review was of.</summary>
        public Line? PlanOf(Line review)
        {
            foreach (var plan in child[ChildProtectionPlansTable.Table])
                if (plan[ChildProtectionPlansTable.Plan] == review[PlanReviewsTable.Plan])
                    return plan;
            return null;
        }
    }
}
