using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the optional members of a model: its keys, and methods that write single members.</summary>
internal sealed class ArtifactEmitter(ResolvedModel model, AccessorEmitter accessors, CodeWriter code)
{
    private const string Map = "global::System.Collections.Generic.IReadOnlyDictionary<string, string>";

    private TypeDeclaration Declaration => model.Spec.Declaration;

    private string Model => "<c>" + CSharpText.Documented(Declaration.DisplayName) + "</c>";

    public void Emit()
    {
        foreach (ResolvedArtifact artifact in model.Artifacts)
        {
            string hides = artifact.HidesInherited ? "new " : "";
            if (artifact.Artifact == Artifact.JsonSchema)
                continue; // it needs the other models, and has its own file
            code.WriteLine();
            if (artifact.Artifact == Artifact.JsonKeys)
                EmitKeys(hides);
            else if (artifact.Artifact == Artifact.FieldMap)
                EmitFieldMap(hides);
            else if (artifact.Artifact == Artifact.PerFieldToJson)
                EmitPerField(hides);
        }
    }

    private void EmitKeys(string hides)
    {
        code.WriteLine($"/// <summary>The keys of {Model} in JSON, as constants named after the members.</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"public {hides}static class {Artifact.JsonKeys.Name}");
        using (code.OpenBlock())
        {
            LocalNames names = new([Artifact.JsonKeys.Name, .. Array.ConvertAll([.. model.Leaves], static member => member.Place is null ? member.Spec.Name : "")]);
            foreach (ResolvedMember member in model.Leaves)
            {
                string name = member.Place is null ? CSharpText.Identifier(member.Spec.Name) : names.Label("", member.Identifier);
                code.WriteLine($"/// <summary>The key of {Name(member)}: <c>{CSharpText.DocumentedText(member.FullKey)}</c>.</summary>");
                code.WriteLine($"public {HidesObject(name)}const string {name} = {CSharpText.Literal(member.FullKey)};");
                code.SeparateNext();
            }
        }
    }

    private void EmitFieldMap(string hides)
    {
        string holder = model.Spec.FieldMapName;
        code.WriteLine($"/// <summary>The keys of {Model} in JSON, by member name.</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"public {hides}static {Map} {Artifact.FieldMap.Name} => {holder}.Value;");
        code.WriteLine();
        code.WriteLine("/// <summary>Creates the map on first use.</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"private static class {holder}");
        using (code.OpenBlock())
        {
            code.WriteLine($"public static readonly {Map} Value = new global::System.Collections.ObjectModel.ReadOnlyDictionary<string, string>(");
            using (code.Indent())
            {
                code.WriteLine("new global::System.Collections.Generic.Dictionary<string, string>");
                using (code.OpenBlock("});"))
                {
                    foreach (ResolvedMember member in model.Leaves)
                        code.WriteLine($"[{CSharpText.Literal(member.FullName)}] = {CSharpText.Literal(member.FullKey)},");
                }
            }
        }
    }

    private void EmitPerField(string hides)
    {
        code.WriteLine($"/// <summary>Writes the members of {Model} one by one, without their keys; null is written as <c>null</c>.</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        // In a generic model the class has the codec parameters, like the other members, and hides one with the same number.
        CodecSpec? codec = model.Spec.Form == ModelForm.Foreign ? null : model.Spec.Codec;
        code.WriteLine($"public {(Declaration.Hidden is { Reading: false, Writing: false } ? "" : hides)}static class {Artifact.PerFieldToJson.Name}{codec?.TypeParameters}");
        using (code.Indent())
        {
            foreach (CodecParameterSpec parameter in codec?.Parameters ?? default)
                code.WriteLine(parameter.Constraint);
        }

        using (code.OpenBlock())
        {
            foreach (ResolvedMember member in model.Members)
            {
                if (!member.IsWritten)
                    continue;
                EmitWrite(member, "string", "", $"Writes the value of {Name(member)} as JSON text.");
                EmitWrite(member, "void", "global::System.Text.Json.Utf8JsonWriter writer", $"Writes the value of {Name(member)} to a writer, in any position that expects a value.");
            }
        }
    }

    private void EmitWrite(ResolvedMember member, string result, string parameter, string summary)
    {
        MemberSpec spec = member.Spec;
        code.WriteLine($"/// <summary>{summary}</summary>");
        code.WriteLine($"public static {result} {CSharpText.Identifier(spec.Name)}({Declaration.FullName} instance{(parameter.Length == 0 ? "" : ", " + parameter)}) =>");
        using (code.Indent())
            code.WriteLine($"{RuntimeNames.EntryPoints}.ToJson<{spec.Shape.TypeName}, {spec.Shape.CodecName}>({(parameter.Length == 0 ? "" : "writer, ")}{accessors.ValueOf(spec, "instance")});");
        code.SeparateNext();
    }

    private static string Name(ResolvedMember member) => "<c>" + member.FullName + "</c>";

    /// <summary>A static class also has the members of <c>object</c>.</summary>
    private static string HidesObject(string name) => name switch
    {
        "Equals" or "GetHashCode" or "GetType" or "MemberwiseClone" or "ReferenceEquals" or "ToString" => "new ",
        _ => "",
    };
}
