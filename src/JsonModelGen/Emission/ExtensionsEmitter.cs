using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits the entry points outside a type. Those for writing are extension methods; those for reading are static extension members,
/// available since C# 14.
/// </summary>
internal static class ExtensionsEmitter
{
    public static void Emit(TypeDeclaration type, ExtensionSpec extensions, ModelDirections directions, CodeWriter code)
    {
        bool emitsReading = directions.Reads && extensions.HasStatic;
        if (!emitsReading && !directions.Writes)
            return;

        string described = "<c>" + CSharpText.Documented(type.DisplayName) + "</c>";
        code.WriteLine();
        code.WriteLine($"/// <summary>Reads and writes {described}{(extensions.TypeParameters.Length > 0 ? " of models" : "")}.</summary>");
        GeneratedCodeAttribute.EmitBeside(type, code);
        code.WriteLine($"{extensions.Accessibility} static class {extensions.Name}");
        using (code.OpenBlock())
        {
            if (emitsReading)
                EmitBlock(type, extensions, code);
            if (directions.Writes)
                new EntryPointsEmitter(type, EntryPointForm.OfExtensionMethods(type, extensions), code).EmitWriting();
        }
    }

    private static void EmitBlock(TypeDeclaration type, ExtensionSpec extensions, CodeWriter code)
    {
        code.WriteLine($"extension{extensions.TypeParameters}({type.FullName})");
        using (code.Indent())
        {
            foreach (string constraint in extensions.Constraints)
                code.WriteLine(constraint);
        }

        using (code.OpenBlock())
            new EntryPointsEmitter(type, EntryPointForm.OfExtensionBlock(extensions), code).EmitReading();
    }
}
