using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Resolution;

/// <summary>Decides which artifacts a model gets.</summary>
internal static class ArtifactResolver
{
    /// <summary>The artifacts that the options ask for; each whose name a member has is a problem.</summary>
    /// <param name="spec">The model.</param>
    /// <param name="options">Its options, all decided.</param>
    /// <param name="assembly">The options that hold where a model sets none.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static IReadOnlyList<ResolvedArtifact> Resolve(ModelSpec spec, ModelOptions options, ModelOptions assembly, ICollection<ModelProblem> problems)
    {
        List<ResolvedArtifact> artifacts = [];
        foreach (Artifact artifact in Artifact.All)
        {
            if (artifact.IsWanted(options) != true)
                continue;
            if (Contains(spec.Artifacts.Taken, artifact.Name) || (artifact.HoldsMembers && HasMember(spec.Members, artifact.Name)))
                problems.Add(new ArtifactNameProblem(artifact.Name, artifact.Option));
            artifacts.Add(new ResolvedArtifact(artifact, IsInherited(artifact, spec.Artifacts, assembly)));
        }

        return artifacts;
    }

    private static bool IsInherited(Artifact artifact, ArtifactSurroundings surroundings, ModelOptions assembly)
    {
        foreach (ModelOptions baseOptions in surroundings.BaseOptions)
        {
            if (artifact.IsWanted(baseOptions.Or(assembly)) == true)
                return true;
        }

        return Contains(surroundings.Inherited, artifact.Name);
    }

    /// <summary>In a type of others, beside which the artifacts stand, its members have any name; but a class cannot hold one of its own.</summary>
    private static bool HasMember(EquatableArray<MemberSpec> members, string name)
    {
        foreach (MemberSpec member in members)
        {
            if (member.Name == name)
                return true;
        }

        return false;
    }

    private static bool Contains(EquatableArray<string> names, string name)
    {
        foreach (string candidate in names)
        {
            if (candidate == name)
                return true;
        }

        return false;
    }
}
