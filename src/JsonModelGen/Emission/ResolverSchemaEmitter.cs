using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the file of the schemas of a class with <c>[JsonModelResolver]</c>. It changes with every model, unlike the class's own file.</summary>
internal static class ResolverSchemaEmitter
{
    public static string Emit(ResolverSchemas schemas)
    {
        CodeWriter code = new();
        List<ListedTypeSpec> types = [];
        foreach (DescribedType type in schemas.Types)
            types.Add(type.Type);
        ResolverEmitter.EmitHead(types, code);
        using (PartialTypes.Open(code, schemas.Resolver.Namespace, schemas.Resolver.Openings))
        {
            code.WriteLine(GeneratedCodeAttribute.Text);
            code.WriteLine($"private static class {schemas.Resolver.SchemaHolderName}");
            using (code.OpenBlock())
                EmitCreate(schemas, code);
        }

        return code.Finish();
    }

    private static void EmitCreate(ResolverSchemas schemas, CodeWriter code)
    {
        code.WriteLine($"public static {RuntimeNames.Schemas} Create()");
        using (code.OpenBlock())
        {
            string quotes = new('"', Math.Max(3, CSharpText.LongestRunOfQuotes(schemas.Definitions) + 1));
            code.WriteLine($"{RuntimeNames.Schemas} schemas = new(");
            using (code.Indent())
            {
                code.WriteLine(quotes);
                code.WriteLines(SchemaText.Indent(schemas.Definitions));
                code.WriteLine(quotes + ");");
            }

            foreach (DescribedType type in schemas.Types)
                code.WriteLine($"schemas.Add(typeof({type.Type.TypeName}), {CSharpText.LongLiteral(type.Schema)});");
            code.WriteLine("return schemas;");
        }
    }
}
