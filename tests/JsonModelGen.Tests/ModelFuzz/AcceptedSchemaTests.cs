using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using JsonModelGen.Generator.Literals;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Schemas;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The check of literals must not refuse what the reader accepts: both are run on the output of random models, intact and damaged.</summary>
public class AcceptedSchemaTests
{
    private const int ModelCount = 80;
    private const int TextsPerModel = 60;

    private static readonly string[] s_other = ["null", "true", "1", "3.0", "-7", "1.5", "1e400", "99999999999999999999", "\"\"", "\"x\"", "\"1\"", "[]", "[1]", "{}", "{\"x\":null}"];

    [Fact]
    public async Task What_is_read_is_accepted()
    {
        Random random = FuzzSeed.Random();
        FuzzModel[] models = [.. Enumerable.Range(0, ModelCount).Select(number => ModelGrammar.Make(number, random.Next(), isHighestLanguageVersion: false))];
        FuzzBatch batch = await FuzzBatch.Run(models, LanguageVersion.CSharp13, TestContext.Current.CancellationToken);
        Assert.NotNull(batch.Image);
        Assembly assembly = Assembly.Load(batch.Image);
        Tally tally = new();
        foreach ((FuzzModel model, string typeName) in batch.Models)
        {
            INamedTypeSymbol symbol = batch.Compilation!.GetTypeByMetadataName(typeName)!;
            if (symbol.IsGenericType || symbol.ContainingType is { IsGenericType: true } || ReaderOf(assembly, typeName) is not { } reader)
                continue;
            string schema = SchemaOf(symbol, batch.Compilation);
            foreach (string json in reader.Texts(random))
                Ask(model, reader, json, schema, tally);
        }

        TestContext.Current.TestOutputHelper!.WriteLine(tally.ToString());
        Assert.True(tally.Read > ModelCount && tally.RefusedByBoth > ModelCount, tally.ToString());
    }

    /// <summary>The same with the models in another assembly, of which the compiler shows only the metadata.</summary>
    [Fact]
    public async Task What_is_read_is_accepted_of_compiled_models()
    {
        Random random = FuzzSeed.Random();
        FuzzModel[] models =
        [
            .. Enumerable.Range(0, int.MaxValue)
                .Select(number => ModelGrammar.Make(number, random.Next(), isHighestLanguageVersion: false))
                .Where(static model => !model.Source.Contains("[assembly:", StringComparison.Ordinal))
                .Take(ModelCount),
        ];
        FuzzBatch batch = await FuzzBatch.Run(models, LanguageVersion.CSharp13, TestContext.Current.CancellationToken);
        Assert.NotNull(batch.Image);
        Assembly assembly = Assembly.Load(batch.Image);
        MetadataReference reference = MetadataReference.CreateFromImage(batch.Image);
        Compilation user = Compile("").AddReferences(reference);
        IAssemblySymbol compiled = (IAssemblySymbol)user.GetAssemblyOrModuleSymbol(reference)!;
        Tally tally = new();
        foreach ((FuzzModel model, string typeName) in batch.Models)
        {
            if (compiled.GetTypeByMetadataName(typeName) is not { IsGenericType: false, ContainingType: not { IsGenericType: true } } symbol || ReaderOf(assembly, typeName) is not { } reader)
                continue;
            string schema = SchemaOf(symbol, user);
            foreach (string json in reader.Texts(random))
                Ask(model, reader, json, schema, tally);
        }

        TestContext.Current.TestOutputHelper!.WriteLine(tally.ToString());
        Assert.True(tally.Read > ModelCount && tally.RefusedByBoth > ModelCount, tally.ToString());
    }

    private static void Ask(FuzzModel model, IReader reader, string json, string schema, Tally tally)
    {
        IReadOnlyList<JsonTextError> errors = AcceptanceChecker.Check(JsonTreeParser.Parse(json), schema);
        if (reader.Refusal(json) is { } refusal)
        {
            tally.RefusedByBoth += errors.Count > 0 ? 1 : 0;
            tally.RefusedByReader += errors.Count > 0 ? 0 : 1;
            if (errors.Count == 0)
                tally.Missed[refusal] = tally.Missed.GetValueOrDefault(refusal) + 1;
            return;
        }

        tally.Read++;
        Assert.True(errors.Count == 0, $"{json} is read, but refused: {string.Join("; ", errors.Select(static error => error.Message))}\n{schema}\n{model.Source}");
    }

    private static string SchemaOf(INamedTypeSymbol model, Compilation compilation)
    {
        ModelIndex index = ModelIndex.Of(compilation);
        SchemaSources sources = new(name => index.Find(name, CancellationToken.None), [], new ModelOptions());
        return AcceptedSchemaComposer.Compose(new ModelShape(SymbolNames.Emitted(model), model.IsReferenceType), [], sources);
    }

    private static IReader? ReaderOf(Assembly assembly, string typeName)
    {
        try
        {
            Type type = assembly.GetType(typeName, throwOnError: true)!;
            return type.GetInterfaces().Any(static item => item.IsGenericType && item.GetGenericTypeDefinition() == typeof(IJsonModel<>))
                ? (IReader)Activator.CreateInstance(typeof(Reader<>).MakeGenericType(type))!
                : null;
        }
        catch (TypeLoadException)
        {
            return null;
        }
    }

    private sealed class Tally
    {
        public int Read { get; set; }

        public int RefusedByBoth { get; set; }

        public int RefusedByReader { get; set; }

        public Dictionary<string, int> Missed { get; } = [];

        public override string ToString() =>
            $"{Read} read, {RefusedByBoth} refused by both, {RefusedByReader} by the reader only:\n{string.Join("\n", Missed.OrderByDescending(static entry => entry.Value).Take(20).Select(static entry => entry.Value + " " + entry.Key))}";
    }

    private interface IReader
    {
        IEnumerable<string> Texts(Random random);

        string? Refusal(string json);
    }

    private sealed class Reader<T> : IReader
        where T : IJsonModel<T>
    {
        public IEnumerable<string> Texts(Random random)
        {
            string written;
            try
            {
                written = JsonModel.ToJson((T)new RandomValues(random).Model(typeof(T)));
            }
            catch (NoValueException)
            {
                yield break;
            }

            yield return written;
            for (int i = 1; i < TextsPerModel; i++)
                yield return Spoilt(written, random);
        }

        public string? Refusal(string json)
        {
            try
            {
                JsonModel.FromJson<T>(json);
                return null;
            }
            catch (JsonModelException exception)
            {
                return exception.Kind + ": " + exception.Message[..Math.Min(60, exception.Message.Length)];
            }
        }

        /// <summary>The text with a value replaced or added, or with a key removed or added.</summary>
        private static string Spoilt(string json, Random random)
        {
            JsonNode root = JsonNode.Parse(json)!;
            List<JsonNode> containers = [];
            Collect(root, containers);
            JsonNode other = JsonNode.Parse("[" + s_other[random.Next(s_other.Length)] + "]")!;
            JsonNode? value = other[0]?.DeepClone();
            JsonNode container = containers[random.Next(containers.Count)];
            if (container is JsonArray array)
            {
                if (array.Count == 0 || random.Next(4) == 0)
                    array.Add(value);
                else
                    array[random.Next(array.Count)] = value;
            }
            else if (container is JsonObject { Count: > 0 } @object)
            {
                string key = @object.ElementAt(random.Next(@object.Count)).Key;
                int choice = random.Next(6);
                if (choice == 0)
                    @object.Remove(key);
                else if (choice == 1)
                    @object.TryAdd(key.ToUpperInvariant(), value);
                else
                    @object[key] = value;
            }

            return root.ToJsonString(s_options);
        }

        private static void Collect(JsonNode? node, List<JsonNode> containers)
        {
            if (node is JsonObject @object)
            {
                containers.Add(@object);
                foreach (KeyValuePair<string, JsonNode?> member in @object)
                    Collect(member.Value, containers);
            }
            else if (node is JsonArray array)
            {
                containers.Add(array);
                foreach (JsonNode? item in array)
                    Collect(item, containers);
            }
        }
    }

    private static readonly JsonSerializerOptions s_options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
