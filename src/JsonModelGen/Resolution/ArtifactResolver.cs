using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Resolution;

/// <summary>Decides which artifacts a model gets.</summary>
internal static class ArtifactResolver
{
    /// <summary>The artifacts enabled by options; a member with the same name is a problem.</summary>
    /// <param name="spec">The model.</param>
    /// <param name="options">Its options, all decided.</param>
    /// <param name="assembly">The default options of the assembly.</param>
    /// <param name="problems">Receives the problems.</param>
    public static IReadOnlyList<ResolvedArtifact> Resolve(ModelSpec spec, ModelOptions options, ModelOptions assembly, ICollection<ModelProblem> problems)
    {
        List<ResolvedArtifact> artifacts = [];
        foreach (Artifact artifact in Artifact.All)
        {
            if (artifact.IsWanted(options) != true)
                continue;
            if (spec.Artifacts.Taken.Contains(artifact.Name) || (artifact.HoldsMembers && HasMember(spec.Members, artifact.Name)))
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

        return surroundings.Inherited.Contains(artifact.Name);
    }

    /// <summary>The artifacts of a foreign type are in its codec, so its member names do not matter; but a class cannot contain a member with its own name.</summary>
    private static bool HasMember(EquatableArray<MemberSpec> members, string name)
    {
        foreach (MemberSpec member in members)
        {
            if (member.Name == name)
                return true;
        }

        return false;
    }
}
